// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the object type of a count statistic.
    pub enum CountStatisticObjectType {
        Project = "PROJECT",
        Folder = "FOLDER",
        DataFlow = "DATA_FLOW",
        DataAsset = "DATA_ASSET",
        Connection = "CONNECTION",
        Task = "TASK",
        Application = "APPLICATION",
        FunctionLibrary = "FUNCTION_LIBRARY",
        UserDefinedFunction = "USER_DEFINED_FUNCTION",
    }
}
