// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a supported service attachment.
    pub enum SupportedServiceAttachmentType {
        ImplementationService = "IMPLEMENTATION_SERVICE",
        ConsultingService = "CONSULTING_SERVICE",
        AppDevelopmentService = "APP_DEVELOPMENT_SERVICE",
        ManagedService = "MANAGED_SERVICE",
        Other = "OTHER",
    }
}
