package org.ipag.scrutiny.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.topic.TopicPackage;

/** Serves every class of the domain from what the model says, with the domain's own words and drawings. */
class ScrutinyItemProvider extends ReflectiveItemProvider {

    /** Features in which people write more than a line. */
    private static final Set<String> LONG_TEXTS = Set.of("text", "notes", "note", "description", "summary", "easyRead",
            "forceNotes", "pilotLessons", "observations", "reason", "definition", "introduction", "evidence",
            "explanation", "nilReason", "noRecommendationReason", "statement", "meaning", "caseSelection");

    private final Map<EClass, List<EStructuralFeature>> childrenOf = new ConcurrentHashMap<>();
    private final Map<EClass, List<IItemPropertyDescriptor>> propertiesOf = new ConcurrentHashMap<>();
    private final Map<EClass, List<EClass>> concreteOf = new ConcurrentHashMap<>();

    ScrutinyItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        return ObjectLabels.of((EObject) object);
    }

    @Override
    public Object getImage(Object object) {
        return Icons.of(((EObject) object).eClass());
    }

    /** What an object contains, in the order of the model; the record of its states comes last. */
    @Override
    protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return childrenOf.computeIfAbsent(((EObject) object).eClass(), type -> {
            List<EStructuralFeature> features = new ArrayList<>(type.getEAllContainments());
            if (features.remove(CommonPackage.Literals.STATEFUL__STATE_CHANGES)) {
                features.add(CommonPackage.Literals.STATEFUL__STATE_CHANGES);
            }
            return List.copyOf(features);
        });
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        return propertiesOf.computeIfAbsent(((EObject) object).eClass(), this::describe);
    }

    private List<IItemPropertyDescriptor> describe(EClass type) {
        List<IItemPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean contained = feature instanceof EReference reference && reference.isContainment();
            if (contained || feature == CommonPackage.Literals.IDENTIFIED__ID) {
                continue;
            }
            boolean longText = LONG_TEXTS.contains(feature.getName());
            String name = ModelTexts.featureName(feature);
            descriptors.add(new ItemPropertyDescriptor(
                    ((ComposeableAdapterFactory) adapterFactory).getRootAdapterFactory(), null, name, name, feature,
                    feature.isChangeable(), longText, false, null, null, null));
        }
        return List.copyOf(descriptors);
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        for (EStructuralFeature feature : getChildrenFeatures(object)) {
            if (feature == CommonPackage.Literals.STATEFUL__STATE_CHANGES) {
                continue; // Written by transitions only.
            }
            for (EClass type : concreteOf.computeIfAbsent((EClass) feature.getEType(), ScrutinyItemProvider::concrete)) {
                EObject child = Ids.assignMissing(EcoreUtil.create(type));
                descriptors.add(createChildParameter(feature, child));
            }
        }
    }

    private static List<EClass> concrete(EClass type) {
        List<EClass> result = new ArrayList<>();
        for (EPackage domain : List.of(CommonPackage.eINSTANCE, TopicPackage.eINSTANCE, RoundPackage.eINSTANCE)) {
            domain.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).forEach(result::add);
        }
        return List.copyOf(result);
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return ModelTexts.className(((EObject) child).eClass());
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        String name = ModelTexts.className(((EObject) child).eClass()).toLowerCase(Locale.UK);
        return ModelTexts.format("create.child.description", name, getText(owner));
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return getCreateChildDescription(owner, feature, child, selection);
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return Icons.of(((EObject) child).eClass());
    }

    /** Tells viewers what to refresh: the element's label always, its children only where the tree has changed. */
    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch()) {
            return;
        }
        boolean contents = notification.getFeature() instanceof EReference reference && reference.isContainment();
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), contents, true));
    }
}
