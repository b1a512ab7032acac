package demo

import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.measureTime
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.collect
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.sync.Semaphore
import kotlinx.coroutines.sync.withPermit
import kotlinx.coroutines.withContext
import neonapi.CallOptions
import neonapi.Client
import neonapi.NeonApiException
import neonapi.models.BranchCreateRequestEndpointOptions
import neonapi.models.CreateBranch
import neonapi.models.CreateProject
import neonapi.models.CreateProjectResponse
import neonapi.models.EndpointType
import neonapi.models.GetConnectionUri
import neonapi.models.ListBranches

/** How often it is looked whether a request left behind has ended. */
private val LOOK = 100.milliseconds

/** Calls of the burst at once. */
private const val AT_ONCE = 20

/** A name that nobody else's project has, so that it can be found when its creation is not answered. */
fun newName(): String = "neonapi-demo-${(System.currentTimeMillis() * 1000 + System.nanoTime() % 1000).toString(16)}"

/** The steps of the demo. */
class Life(private val client: Client, private val name: String) {
    private val shown get() = CallOptions(onProgress = ProgressLines())

    /** Shows the life of a project; whatever goes wrong or interrupts it, the project is deleted. */
    suspend fun show(calls: Int) {
        say("\nCreating a project, and waiting until it can be used")
        var projectId: String? = null
        // After an error that says that there is none, nobody looks for a project.
        var mayExist = true
        try {
            val created = client.projects.create(CreateProject(name = name), shown)
            projectId = created.project.id
            say("  project $projectId in ${created.project.regionId}")
            live(projectId, calls)
        } catch (error: NeonApiException) {
            projectId = projectId ?: (error.answer as? CreateProjectResponse)?.project?.id
            mayExist = error.outcomeUnknown
            throw error
        } finally {
            withContext(NonCancellable) { delete(projectId, mayExist) }
        }
    }

    private suspend fun delete(known: String?, mayExist: Boolean) {
        say("\nDeleting the project")
        val projectId = known ?: if (mayExist) find() else null
        if (projectId == null) {
            say("  no project was created")
            return
        }
        try {
            client.projects.delete(projectId)
            say("  project $projectId is deleted")
        } catch (error: NeonApiException) {
            say("  project $projectId is left behind, delete it: ${error.message}")
            throw error
        }
    }

    /** Looks for the project where the answer to its creation was lost, or not waited for. */
    private suspend fun find(): String? {
        say("  looking whether the project was created")
        while (client.requestsLeftBehind > 0) delay(LOOK)
        return try {
            client.projects.findByName(name)?.id
        } catch (error: NeonApiException) {
            say("  a project $name may be left behind, look for it: ${error.message}")
            throw error
        }
    }

    private suspend fun live(projectId: String, calls: Int) {
        say("\nBranching it, with a compute")
        val endpoints = listOf(BranchCreateRequestEndpointOptions(type = EndpointType.ReadWrite))
        val created = client.branches.create(projectId, CreateBranch(name = "preview", endpoints = endpoints), shown)
        val branch = created.branch
        say("  branch ${branch.name} (${branch.id})")

        say("\nConnecting to it")
        val database = client.databases.list(projectId, branch.id).first()
        for (pooled in listOf(false, true)) {
            val wanted = GetConnectionUri(
                branchId = branch.id,
                databaseName = database.name,
                roleName = database.ownerName,
                pooled = pooled,
            )
            val uri = client.projects.connectionUri(projectId, wanted)
            say("  ${if (pooled) "pooled" else "direct"}: ${withoutPassword(uri)}")
        }

        say("\nWalking all branches, one a page")
        client.branches.list(projectId, ListBranches(limit = 1)).collect { each ->
            say("  ${each.id} ${each.name} ${each.currentState}")
        }

        say("\nA burst of calls, paced below 700 a minute")
        burst(projectId, calls)

        say("\nDeleting the branch")
        client.branches.delete(projectId, branch.id, shown)
    }

    /** More calls at once than the service allows, kept under its limit. */
    private suspend fun burst(projectId: String, calls: Int) {
        val places = Semaphore(AT_ONCE)
        val time = measureTime {
            coroutineScope {
                (1..calls).map { async { places.withPermit { client.projects.get(projectId) } } }.awaitAll()
            }
        }
        say("  $calls calls from $AT_ONCE coroutines in ${time.inWholeMilliseconds / 100 / 10.0} s, none failed")
    }
}
