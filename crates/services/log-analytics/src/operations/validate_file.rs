// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the file.
    ValidateFile = POST "/namespaces/{namespaceName}/uploads/actions/validateFile",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/ValidateFile";
    required {
        namespace_name = path "namespaceName" (String);
        object_location = query "objectLocation" (String);
        filename = query "filename" (String);
    }
    returns { json(models::FileValidationResponse) }
}
