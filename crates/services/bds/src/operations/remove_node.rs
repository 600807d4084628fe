// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the node.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveNode = POST "/bdsInstances/{bdsInstanceId}/actions/removeNode",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/RemoveNode";
    facts {
        without_default_retry();
        with_secret_fields(&["clusterAdminPassword"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        remove_node_details = json(models::RemoveNodeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_bds_instance, models::BdsInstance, models::BdsInstanceLifecycleState); }
}
