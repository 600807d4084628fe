// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation status of bulk activation metadata.
    pub enum BulkActivationMetadataOperationStatus {
        Success = "SUCCESS",
        EmptyAttributeList = "EMPTY_ATTRIBUTE_LIST",
        NumericAttributeLimitExceeded = "NUMERIC_ATTRIBUTE_LIMIT_EXCEEDED",
        StringAttributeLimitExceeded = "STRING_ATTRIBUTE_LIMIT_EXCEEDED",
        InsufficientStringSpace = "INSUFFICIENT_STRING_SPACE",
        InsufficientNumericSpace = "INSUFFICIENT_NUMERIC_SPACE",
        InvalidBulkRequest = "INVALID_BULK_REQUEST",
    }
}
