// Written by cargo xtask generate from api/consumption.yaml. Do not edit.
/// Consumption: what projects and branches used over time, for billing.
public struct Consumption: Sendable {
  let client: Client

  /// Lists the consumption metrics of branches over a span of time.
  ///
  /// Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a small rate limit
  /// of their own, so poll rarely.
  ///
  /// Calls `getConsumptionHistoryPerBranchV2` (`GET /consumption_history/v2/branches`). Beta.
  public func perBranchV2(
    _ arguments: ConsumptionPerBranchV2, options: CallOptions = CallOptions()
  ) -> Listing<ConsumptionHistoryPerBranchV2, GetConsumptionHistoryPerBranchV2Response> {
    Listing(client, options, items: { $0.branches }, page: { if case .consumptionPerBranchV2(let page) = $0 { page } else { nil } }) {
      try $0.consumptionPerBranchV2(arguments: arguments, call: $1)
    }
  }

  /// Lists the older consumption figures of projects over a span of time.
  ///
  /// Consumption endpoints share a rate limit of about 30 requests per minute per account; more answer 429. Figures
  /// move about every 15 minutes and asking wakes no compute.
  ///
  /// Calls `getConsumptionHistoryPerProject` (`GET /consumption_history/projects`).
  public func perProject(
    _ arguments: ConsumptionPerProject, options: CallOptions = CallOptions()
  ) -> Listing<ConsumptionHistoryPerProject, GetConsumptionHistoryPerProjectResponse> {
    Listing(client, options, items: { $0.projects }, page: { if case .consumptionPerProject(let page) = $0 { page } else { nil } }) {
      try $0.consumptionPerProject(arguments: arguments, call: $1)
    }
  }

  /// Lists the consumption metrics of projects over a span of time.
  ///
  /// Consumption figures move about every 15 minutes and asking wakes no compute; these calls have a small rate limit
  /// of their own, so poll rarely.
  ///
  /// Calls `getConsumptionHistoryPerProjectV2` (`GET /consumption_history/v2/projects`).
  public func perProjectV2(
    _ arguments: ConsumptionPerProjectV2, options: CallOptions = CallOptions()
  ) -> Listing<ConsumptionHistoryPerProjectV2, GetConsumptionHistoryPerProjectV2Response> {
    Listing(client, options, items: { $0.projects }, page: { if case .consumptionPerProjectV2(let page) = $0 { page } else { nil } }) {
      try $0.consumptionPerProjectV2(arguments: arguments, call: $1)
    }
  }
}
