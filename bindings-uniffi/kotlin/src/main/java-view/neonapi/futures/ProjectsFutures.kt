// Written by cargo xtask generate from api/projects.yaml. Do not edit.

@file:Suppress("DEPRECATION")

package neonapi.futures

import java.util.concurrent.CompletableFuture
import neonapi.*
import neonapi.groups.Projects
import neonapi.models.*

/** [Projects] with futures; what each function does is said there. */
public class ProjectsFutures internal constructor(private val group: Projects) : ProjectConveniencesFutures(group) {
    @JvmOverloads public fun acceptTransferRequest(
        projectId: String, requestId: String, arguments: AcceptProjectTransferRequest = AcceptProjectTransferRequest(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> =
        group.calls.future { group.acceptTransferRequest(projectId, requestId, arguments, options) }

    @JvmOverloads public fun availablePreloadLibraries(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<List<AvailablePreloadLibrary>> =
        group.calls.future { group.availablePreloadLibraries(projectId, options).all() }

    @JvmOverloads public fun connectionUri(
        projectId: String, arguments: GetConnectionUri, options: CallOptions = CallOptions(),
    ): CompletableFuture<Secret> = group.calls.future { group.connectionUri(projectId, arguments, options) }

    @JvmOverloads public fun create(
        arguments: CreateProject = CreateProject(), options: CallOptions = CallOptions(),
    ): CompletableFuture<CreateProjectResponse> = group.calls.future { group.create(arguments, options) }

    @JvmOverloads public fun createTransferRequest(
        projectId: String, arguments: CreateProjectTransferRequest = CreateProjectTransferRequest(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectTransferRequestResponse> =
        group.calls.future { group.createTransferRequest(projectId, arguments, options) }

    @JvmOverloads public fun delete(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<Project> = group.calls.future { group.delete(projectId, options) }

    @JvmOverloads public fun get(projectId: String, options: CallOptions = CallOptions()): CompletableFuture<Project> =
        group.calls.future { group.get(projectId, options) }

    @JvmOverloads public fun list(
        arguments: ListProjects = ListProjects(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ProjectListItem>> = group.calls.future { group.list(arguments, options).all() }

    @JvmOverloads public fun listAdvisorIssues(
        projectId: String, arguments: ListProjectAdvisorIssues = ListProjectAdvisorIssues(),
        options: CallOptions = CallOptions(),
    ): CompletableFuture<List<AdvisorIssue>> =
        group.calls.future { group.listAdvisorIssues(projectId, arguments, options).all() }

    @JvmOverloads public fun listShared(
        arguments: ListSharedProjects = ListSharedProjects(), options: CallOptions = CallOptions(),
    ): CompletableFuture<List<ProjectListItem>> = group.calls.future { group.listShared(arguments, options).all() }

    @JvmOverloads public fun recover(
        projectId: String, options: CallOptions = CallOptions(),
    ): CompletableFuture<ProjectRecoverResponse> = group.calls.future { group.recover(projectId, options) }

    @JvmOverloads public fun transfer(
        sourceOrgId: String, arguments: TransferProjects, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.transfer(sourceOrgId, arguments, options) }

    @Deprecated("its end was announced for 2026-07-01")
    @JvmOverloads public fun transferFromUser(
        arguments: TransferProjectsFromUser, options: CallOptions = CallOptions(),
    ): CompletableFuture<Unit> = group.calls.future { group.transferFromUser(arguments, options) }

    @JvmOverloads public fun update(
        projectId: String, arguments: UpdateProject = UpdateProject(), options: CallOptions = CallOptions(),
    ): CompletableFuture<UpdateProjectResponse> = group.calls.future { group.update(projectId, arguments, options) }
}
