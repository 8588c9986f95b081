package org.ipag.scrutiny.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.sample.SampleRound;

/** The made-up county as its file describes it. */
public final class County {

    private static final String FILE = "data/county.xmi";

    private County() {
    }

    /** A round that holds the force, the districts, the county group, the cases and the briefing, and nothing else. */
    public static Round read() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(RoundPackage.eNS_URI, RoundPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("sample:/county"));
        set.getResources().add(resource);
        try (InputStream in = SampleRound.class.getResourceAsStream(FILE)) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample's file " + FILE + " cannot be read: " + e.getMessage(), e);
        }
        Round round = (Round) resource.getContents().removeFirst();
        tidy(round);
        round.eAllContents().forEachRemaining(County::tidy);
        return round;
    }

    /** Line breaks in the file are for its reader; only an easy-read text has one sentence a line. */
    private static void tidy(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eGet(attribute) instanceof String text) {
                String mark = attribute == RoundPackage.Literals.CASE_FILE__EASY_READ ? "\n" : " ";
                object.eSet(attribute, text.strip().lines().map(String::strip).collect(Collectors.joining(mark)));
            }
        }
    }
}
