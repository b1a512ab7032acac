// Written by cargo xtask generate from api/regions.yaml. Do not edit.
/// Regions that projects can be created in.
public struct Regions: Sendable {
  let client: Client

  /// Lists the regions in which projects can be created.
  ///
  /// Pass `orgId`, because the list depends on the organization.
  ///
  /// Calls `getActiveRegions` (`GET /regions`).
  public func list(
    _ arguments: ListRegions = ListRegions(), options: CallOptions = CallOptions()
  ) -> Listing<RegionResponse, ActiveRegionsResponse> {
    Listing(client, options, items: { $0.regions }, page: { if case .regionsList(let page) = $0 { page } else { nil } }) {
      try $0.regionsList(arguments: arguments, call: $1)
    }
  }
}
