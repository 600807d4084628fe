// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the resource action.
    ///
    /// The response has the header `etag`.
    GetResourceAction = GET "/resourceActions/{resourceActionId}",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/ResourceAction/GetResourceAction";
    required {
        resource_action_id = path "resourceActionId" (String);
    }
    optional {
        /// Whether to add further information about the resource to the extended metadata of the
        /// response.
        include_resource_metadata = query "includeResourceMetadata" (bool);
    }
    returns { json(models::ResourceAction), state(models::ResourceActionLifecycleState) }
}
