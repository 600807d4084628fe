// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the plain.
    ///
    /// The response has the header `opc-work-request-id`.
    DeletePlain = DELETE "/plains/{plainId}";
    required {
        plain_id = path "plainId" (String);
    }
    returns { empty }
    then { work_request(); }
}
