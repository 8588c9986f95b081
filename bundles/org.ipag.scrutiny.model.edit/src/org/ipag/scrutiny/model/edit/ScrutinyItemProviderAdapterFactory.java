package org.ipag.scrutiny.model.edit;

import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * The item providers of the whole domain: labels, icons, children in tree order, property descriptors, and the commands
 * of an {@code AdapterFactoryEditingDomain}. One provider serves all classes, as the model itself says what they have.
 *
 * <p>Dispose of it with the editing domain that uses it.
 */
public class ScrutinyItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {

    public ScrutinyItemProviderAdapterFactory() {
        reflectiveItemProviderAdapter = new ScrutinyItemProvider(this);
    }
}
