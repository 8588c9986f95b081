package org.ipag.scrutiny.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the domain model into {@code src-gen}.
 *
 * <p>Usage: {@code ModelCodeGenerator MODEL_BUNDLE_FOLDER}. Does nothing when the generated code is newer than the
 * model, so that a rebuild does not compile everything again.
 */
public final class ModelCodeGenerator {

    private ModelCodeGenerator() {
    }

    /**
     * @param args the folder of the model bundle, holding {@code model/scrutiny.genmodel}
     * @throws IOException if the model cannot be read or the code cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
        Path generated = bundle.resolve("src-gen");
        Path stamp = generated.resolve(".generated");
        if (isUpToDate(bundle.resolve("model"), stamp)) {
            return;
        }
        deleteTree(generated);
        generate(bundle);
        Files.createDirectories(generated);
        Files.writeString(stamp, "");
    }

    private static boolean isUpToDate(Path model, Path stamp) throws IOException {
        if (!Files.exists(stamp)) {
            return false;
        }
        var written = Files.getLastModifiedTime(stamp);
        try (Stream<Path> files = Files.list(model)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).compareTo(written) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void generate(Path bundle) {
        GenModelPackage.eINSTANCE.eClass();
        var factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        String project = bundle.getFileName().toString();
        EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(bundle + "/"));

        var resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().put(URI.createPlatformResourceURI("/" + project + "/", false),
                URI.createFileURI(bundle + "/"));
        Resource resource = resources.getResource(
                URI.createPlatformResourceURI("/" + project + "/model/scrutiny.genmodel", false), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);

        var generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result = generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor.Printing(System.out) {
                    @Override
                    public void subTask(String name) {
                        // one line per generated class is noise in a build log
                    }
                });
        if (result.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException("Code generation failed: " + result + " " + result.getChildren());
        }
    }
}
