// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a cluster placement group.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateClusterPlacementGroup = POST "/clusterPlacementGroups",
        "https://docs.oracle.com/iaas/api/#/en/clusterplacementgroups/20230801/ClusterPlacementGroup/CreateClusterPlacementGroup";
    facts { with_retry_token(); }
    required {
        create_cluster_placement_group_details = json(models::CreateClusterPlacementGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (bool);
    }
    returns { json(models::ClusterPlacementGroup) }
    then {
        settled(get_cluster_placement_group, models::ClusterPlacementGroup,
            models::ClusterPlacementGroupLifecycleState);
        with_id("clusterPlacementGroupId", "id");
    }
}
