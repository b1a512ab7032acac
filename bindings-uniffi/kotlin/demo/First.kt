package demo.first

import neonapi.Client
import neonapi.models.CreateBranch
import neonapi.models.CreateProject

suspend fun main() {
    Client.fromEnvironment().use { client -> // reads NEON_API_KEY
        val project = client.projects.create(CreateProject(name = "shop")).project
        val created = client.branches.create(project.id, CreateBranch(name = "preview")) // returns when it is ready
        println("${created.branch.name} is ${created.operations.first().status}")
        client.projects.delete(project.id)
    }
}
