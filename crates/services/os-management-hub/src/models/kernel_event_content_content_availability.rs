// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the content availability of kernel event content.
    pub enum KernelEventContentContentAvailability {
        NotAvailable = "NOT_AVAILABLE",
        AvailableOnInstance = "AVAILABLE_ON_INSTANCE",
        AvailableOnService = "AVAILABLE_ON_SERVICE",
        AvailableOnInstanceAndService = "AVAILABLE_ON_INSTANCE_AND_SERVICE",
        AvailableOnInstanceUploadInProgress = "AVAILABLE_ON_INSTANCE_UPLOAD_IN_PROGRESS",
    }
}
