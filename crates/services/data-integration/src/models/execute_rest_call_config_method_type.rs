// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the method type of an execute REST call configuration.
    pub enum ExecuteRestCallConfigMethodType {
        Get = "GET",
        Post = "POST",
        Patch = "PATCH",
        Delete = "DELETE",
        Put = "PUT",
    }
}
