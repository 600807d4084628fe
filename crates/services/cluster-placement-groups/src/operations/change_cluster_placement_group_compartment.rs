// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the cluster placement group to another compartment.
    ChangeClusterPlacementGroupCompartment =
        POST "/clusterPlacementGroups/{clusterPlacementGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/clusterplacementgroups/20230801/ClusterPlacementGroup/ChangeClusterPlacementGroupCompartment";
    facts { with_retry_token(); }
    required {
        cluster_placement_group_id = path "clusterPlacementGroupId" (String);
        change_cluster_placement_group_compartment_details =
            json(models::ChangeClusterPlacementGroupCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_cluster_placement_group, models::ClusterPlacementGroup,
            models::ClusterPlacementGroupLifecycleState);
    }
}
