// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the upload.
    ///
    /// The response has the header `etag`.
    GetUpload = GET "/namespaces/{namespaceName}/uploads/{uploadReference}",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/GetUpload";
    required {
        namespace_name = path "namespaceName" (String);
        upload_reference = path "uploadReference" (String);
    }
    returns { json(models::Upload) }
}
