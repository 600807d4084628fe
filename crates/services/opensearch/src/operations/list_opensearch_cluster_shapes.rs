// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OpenSearch cluster shapes.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListOpensearchClusterShapes = GET "/shapes",
        "https://docs.oracle.com/iaas/api/#/en/opensearch/20180828/ShapesDetails/ListOpensearchClusterShapes";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::ShapesDetails) }
}
