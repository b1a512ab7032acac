package neonapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import kotlin.time.jdk8.InstantConversionsJDK8Kt;
import neonapi.futures.ClientFutures;
import neonapi.models.Branch;
import neonapi.models.CreateBranch;
import neonapi.models.CreateEndpoint;
import neonapi.models.EndpointType;
import neonapi.models.GetProjectBranchResponse;
import neonapi.models.ListBranches;
import neonapi.models.LogLevel;
import neonapi.models.Method;
import neonapi.models.OperationStatus;
import neonapi.models.RequestBody;
import neonapi.models.TimestampUpdate;
import neonapi.models.UpdateBranch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The package as Java sees it. */
class JavaTest extends EmulatorTest {
    private ClientFutures futures;
    private SeededProject project;

    @BeforeEach
    void seed() {
        futures = getClient().getFutures();
        project = getEmulator().seedProject(2);
    }

    @Test
    void callsAreFutures() throws Exception {
        GetProjectBranchResponse read = futures.getBranches().get(project.getId(), project.getBranchId()).get();
        assertEquals(project.getBranchId(), read.getBranch().getId());
    }

    @Test
    void listsComeWhole() throws Exception {
        var pagesOfOne = new ListBranches().withLimit(1L);
        List<Branch> branches = futures.getBranches().list(project.getId(), pagesOfOne).get();
        assertEquals(3, branches.size());
    }

    @Test
    void argumentsAndOptionsAreMadeFieldByField() throws Exception {
        var told = new CopyOnWriteArrayList<Integer>();
        var until = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var options = new CallOptions().withCallTimeout(Duration.ofSeconds(30)).withWaitTimeout(Duration.ofMinutes(1))
                .withOnProgress(operations -> told.add(operations.size()));
        var arguments = new CreateBranch().withName("preview").withExpiresAt(until);
        var created = futures.getBranches().create(project.getId(), arguments, options).get();
        assertEquals("preview", created.getBranch().getName());
        assertEquals(until, InstantConversionsJDK8Kt.toJavaInstant(created.getBranch().getExpiresAt()));
        assertEquals(OperationStatus.Finished.INSTANCE, created.getOperations().get(0).getStatus());
        assertFalse(told.isEmpty());
        assertNull(arguments.withName(null).getName());
        // What has to be given is what its constructor takes.
        var endpoint = new CreateEndpoint("br-1", EndpointType.ReadOnly.INSTANCE).withName("reader");
        assertEquals("reader", endpoint.getName());
    }

    @Test
    void optionsAreNotMixedUp() throws Exception {
        futures.getBranches().create(project.getId(), new CreateBranch(), new CallOptions().withWait(false)).get();
        assertEquals(1, getEmulator().requests().size());
        assertFutureFails(
                NeonApiException.InvalidArgument.class,
                futures.getUsers().me(new CallOptions().withCallTimeout(Duration.ofSeconds(-1))));
    }

    @Test
    void aTimeIsSetOrCleared() {
        var update = new UpdateBranch();
        assertEquals(TimestampUpdate.Leave.INSTANCE, update.getExpiresAt());
        assertEquals(TimestampUpdate.Clear.INSTANCE, update.withExpiresAt(null).getExpiresAt());
        assertInstanceOf(TimestampUpdate.Set.class, update.withExpiresAt(Instant.now()).getExpiresAt());
    }

    @Test
    void aClientIsMadeOfSettings() throws Exception {
        var events = new CopyOnWriteArrayList<LogEvent>();
        var settings = new ClientSettings().withApiKey(new Secret("key")).withBaseUrl(getEmulator().getBaseUrl())
                .withRetries(0L).withCallTimeout(ChronoUnit.FOREVER.getDuration())
                .withPollInterval(Duration.ofMillis(50));
        try (Client client = new Client(settings, events::add)) {
            assertFutureFails(NeonApiException.NotFound.class, client.getFutures().getProjects().get("no-such-project"));
        }
        LogEvent warning =
                events.stream().filter(event -> event.getLevel() == LogLevel.WARNING).findFirst().orElseThrow();
        assertEquals(404, warning.getStatus());
        assertTrue(warning.getDuration().compareTo(Duration.ZERO) >= 0);
        assertThrows(NeonApiException.Configuration.class, () -> new Client(new ClientSettings()));
    }

    @Test
    void errorsAreCauses() {
        var cause = assertFutureFails(
                NeonApiException.NotFound.class, futures.getProjects().get("no-such-project"));
        assertEquals(404, cause.getStatus());
        assertNull(cause.getRetryAfter());
    }

    @Test
    void theResponseComesBesideTheValue() throws Exception {
        var response = futures.withResponse(calls -> calls.getProjects().get(project.getId())).get();
        assertEquals(project.getId(), response.getValue().getId());
        assertEquals(200, response.getDetails().getStatus());
        var raw = futures.request(Method.GET, "/projects", List.of(), RequestBody.None.INSTANCE).get();
        assertTrue(raw.getValue().getText().contains(project.getId()));
    }

    @Test
    void aTemporaryBranchLastsAsLongAsItsFuture() throws Exception {
        var branches = futures.getBranches();
        var name = new CreateBranch().withName("temporary");
        Branch during = branches.temporary(project.getId(), name, new CallOptions(),
                created -> branches.findByName(project.getId(), "temporary")).get();
        assertNotNull(during);
        assertNull(branches.findByName(project.getId(), "temporary").get());
        assertFutureFails(
                IllegalStateException.class,
                branches.temporary(project.getId(), name, new CallOptions(),
                        created -> CompletableFuture.failedFuture(new IllegalStateException("mine"))));
        assertNull(branches.findByName(project.getId(), "temporary").get());
        var entered = new CountDownLatch(1);
        var endless = branches.temporary(project.getId(), name, new CallOptions(), created -> {
            entered.countDown();
            return new CompletableFuture<Void>();
        });
        entered.await();
        assertTrue(endless.cancel(true));
        until("deleted", () -> branches.findByName(project.getId(), "temporary").join() == null);
    }

    private static <E extends Throwable> E assertFutureFails(Class<E> kind, CompletableFuture<?> future) {
        return assertInstanceOf(kind, assertThrows(ExecutionException.class, future::get).getCause());
    }
}
