package consumer;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import neonapi.Client;
import neonapi.ClientSettings;
import neonapi.Secret;
import neonapi.models.Branch;
import neonapi.models.CreateBranch;
import neonapi.models.CreateProject;

/** Uses the jar as it ships, without any system property: the native library comes out of it. */
public class Consumer {
    public static void main(String[] arguments) throws Exception {
        Process emulator = new ProcessBuilder(arguments[0], "--until-stdin-ends").start();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(emulator.getInputStream()))) {
            var settings = new ClientSettings()
                    .withApiKey(new Secret("emulated-key"))
                    .withBaseUrl(output.readLine().replace("listening on ", "").trim());
            try (Client client = new Client(settings)) {
                var calls = client.getFutures();
                var project = calls.getProjects().create(new CreateProject().withName("shop")).get().getProject();
                calls.getBranches().create(project.getId(), new CreateBranch().withName("preview")).get();
                List<Branch> branches = calls.getBranches().list(project.getId()).get();
                System.out.println("the jar works: " + branches.size() + " branches");
            }
        } finally {
            emulator.destroy();
        }
    }
}
