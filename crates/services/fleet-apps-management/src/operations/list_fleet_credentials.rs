// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the fleet credentials.
    ListFleetCredentials = GET "/fleets/{fleetId}/fleetCredentials",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/FleetCredentialCollection/ListFleetCredentials";
    facts { with_secret_fields(&["value"]); }
    required {
        fleet_id = path "fleetId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FleetCredentialLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The ID of the resource.
        resource_id = query "resourceId" (String);
        /// The target.
        target = query "target" (String);
        /// The level that the credential is provided at.
        credential_level = query "credentialLevel" (models::ListFleetCredentialsCredentialLevel);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListFleetCredentialsSortBy);
    }
    returns {
        pages(models::FleetCredentialCollection),
        items(models::FleetCredentialSummary = |page| page.items),
    }
}
