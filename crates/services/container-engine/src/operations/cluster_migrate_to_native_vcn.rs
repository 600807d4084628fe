// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Migrates the cluster to VCN-native networking.
    ///
    /// The response has the header `opc-work-request-id`.
    ClusterMigrateToNativeVcn = POST "/clusters/{clusterId}/actions/migrateToNativeVcn",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/Cluster/ClusterMigrateToNativeVcn";
    required {
        cluster_id = path "clusterId" (String);
        cluster_migrate_to_native_vcn_details = json(models::ClusterMigrateToNativeVcnDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_cluster, models::Cluster, models::ClusterLifecycleState); }
}
