// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Creates sensitive types in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkCreateSensitiveTypes = POST "/sensitiveTypes/actions/bulkCreateSensitiveTypes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveType/BulkCreateSensitiveTypes";
    required {
        opc_compartment_id = header "opc-compartment-id" (String);
        body = body(Body);
    }
    returns { empty }
    then { work_request(); }
}
