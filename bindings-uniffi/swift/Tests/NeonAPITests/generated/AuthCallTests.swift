// Written by cargo xtask generate from api/auth.yaml. Do not edit.
import Foundation
import XCTest

@testable import NeonAPI

final class AuthCallTests: CallTestCase {
  func testCreate() async throws {
    try await check("auth.create") {
      try await $0.auth.create(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        CreateAuth(authProvider: .mock, databaseName: "sample database_name")
      )
    }
  }

  func testDisable() async throws {
    try await check("auth.disable") {
      try await $0.auth.disable(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        DisableAuth(deleteData: true)
      )
    }
  }

  func testGet() async throws {
    try await check("auth.get") {
      try await $0.auth.get(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetAllowLocalhost() async throws {
    try await check("auth.get_allow_localhost") {
      try await $0.auth.getAllowLocalhost(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetEmailAndPassword() async throws {
    try await check("auth.get_email_and_password") {
      try await $0.auth.getEmailAndPassword(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetEmailProvider() async throws {
    try await check("auth.get_email_provider") {
      try await $0.auth.getEmailProvider(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetPhoneNumberPlugin() async throws {
    try await check("auth.get_phone_number_plugin") {
      try await $0.auth.getPhoneNumberPlugin(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetPlugins() async throws {
    try await check("auth.get_plugins") {
      try await $0.auth.getPlugins(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  func testGetWebhooks() async throws {
    try await check("auth.get_webhooks") {
      try await $0.auth.getWebhooks(projectId: "sample-project-id", branchId: "sample-branch-id")
    }
  }

  @available(*, deprecated)
  func testSendTestEmail() async throws {
    try await check("auth.send_test_email") {
      try await $0.auth.sendTestEmail(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        SendAuthTestEmail(
          host: "sample host",
          port: 66,
          username: "sample username",
          password: Secret("sample password"),
          senderEmail: "sample sender_email",
          senderName: "sample sender_name",
          recipientEmail: "recipient_email@example.com"
        )
      )
    }
  }

  func testTestEmailProvider() async throws {
    try await check("auth.test_email_provider") {
      try await $0.auth.testEmailProvider(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        TestAuthEmailProvider(recipientEmail: "recipient_email@example.com")
      )
    }
  }

  func testUpdateAllowLocalhost() async throws {
    try await check("auth.update_allow_localhost") {
      try await $0.auth.updateAllowLocalhost(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthAllowLocalhost(allowLocalhost: true)
      )
    }
  }

  func testUpdateConfig() async throws {
    try await check("auth.update_config") {
      try await $0.auth.updateConfig(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthConfig(name: "sample name")
      )
    }
  }

  func testUpdateEmailAndPassword() async throws {
    try await check("auth.update_email_and_password") {
      try await $0.auth.updateEmailAndPassword(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthEmailAndPassword(
          enabled: true,
          emailVerificationMethod: .link,
          requireEmailVerification: true,
          autoSignInAfterVerification: true,
          sendVerificationEmailOnSignUp: true,
          sendVerificationEmailOnSignIn: true,
          disableSignUp: true
        )
      )
    }
  }

  func testUpdateEmailProvider() async throws {
    try await check("auth.update_email_provider") {
      try await $0.auth.updateEmailProvider(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        .standard(
          StandardEmailServer(
            host: "sample host",
            port: 66,
            username: "sample username",
            password: Secret("sample password"),
            senderEmail: "sample sender_email",
            senderName: "sample sender_name"
          )
        )
      )
    }
  }

  func testUpdateMagicLinkPlugin() async throws {
    try await check("auth.update_magic_link_plugin") {
      try await $0.auth.updateMagicLinkPlugin(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthMagicLinkPlugin(enabled: true, expiresIn: 12, disableSignUp: true)
      )
    }
  }

  func testUpdateOrganizationPlugin() async throws {
    try await check("auth.update_organization_plugin") {
      try await $0.auth.updateOrganizationPlugin(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthOrganizationPlugin(
          enabled: true,
          organizationLimit: 97,
          membershipLimit: 58,
          creatorRole: .admin,
          sendInvitationEmail: true
        )
      )
    }
  }

  func testUpdatePhoneNumberPlugin() async throws {
    try await check("auth.update_phone_number_plugin") {
      try await $0.auth.updatePhoneNumberPlugin(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthPhoneNumberPlugin(enabled: true, otpExpiresIn: 60)
      )
    }
  }

  func testUpdateWebhooks() async throws {
    try await check("auth.update_webhooks") {
      try await $0.auth.updateWebhooks(
        projectId: "sample-project-id",
        branchId: "sample-branch-id",
        UpdateAuthWebhooks(
          enabled: true,
          webhookUrl: "sample webhook_url",
          enabledEvents: [.userBeforeCreate],
          timeoutSeconds: 10
        )
      )
    }
  }
}
