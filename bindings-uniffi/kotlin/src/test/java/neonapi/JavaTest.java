package neonapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import neonapi.models.CreateBranch;
import neonapi.models.GetProjectBranchResponse;
import neonapi.models.ListBranches;
import neonapi.models.Branch;
import org.junit.jupiter.api.Test;

/** The package as Java sees it. */
class JavaTest extends EmulatorTest {
    @Test
    void callsAreFutures() throws Exception {
        SeededProject project = getEmulator().seedProject(2);
        GetProjectBranchResponse read =
                getClient().getFutures().getBranches().get(project.getId(), project.getBranchId()).get();
        assertEquals(project.getBranchId(), read.getBranch().getId());
        List<Branch> branches = getClient().getFutures().getBranches().list(project.getId(), new ListBranches()).get();
        assertEquals(3, branches.size());
    }

    @Test
    void optionsTakeJavasDuration() throws Exception {
        SeededProject project = getEmulator().seedProject(0);
        CallOptions options = new CallOptions(Duration.ofSeconds(30), false, null, null);
        var created = getClient().getFutures().getBranches().create(project.getId(), new CreateBranch(), options).get();
        assertTrue(created.getBranch().getId().startsWith("br-"));
    }

    @Test
    void errorsAreCauses() {
        var future = getClient().getFutures().getProjects().get("no-such-project");
        ExecutionException error = assertThrows(ExecutionException.class, future::get);
        var cause = assertInstanceOf(NeonApiException.NotFound.class, error.getCause());
        assertEquals(404, cause.getStatus());
    }
}
