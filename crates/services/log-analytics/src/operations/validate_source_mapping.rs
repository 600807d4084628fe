// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the source mapping.
    ValidateSourceMapping =
        POST "/namespaces/{namespaceName}/uploads/actions/validateSourceMapping",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/ValidateSourceMapping";
    required {
        namespace_name = path "namespaceName" (String);
        object_location = query "objectLocation" (String);
        filename = query "filename" (String);
        log_source_name = query "logSourceName" (String);
    }
    returns { json(models::SourceMappingResponse) }
}

/// The required arguments of [`ValidateSourceMapping`].
#[derive(Debug, Clone)]
pub struct ValidateSourceMappingArguments<'a> {
    /// The Log Analytics namespace of the tenancy.
    pub namespace_name: &'a str,
    /// The location of the file.
    pub object_location: &'a str,
    /// The name of the file.
    pub filename: &'a str,
    /// The name of the log source that processes the logs.
    pub log_source_name: &'a str,
}
