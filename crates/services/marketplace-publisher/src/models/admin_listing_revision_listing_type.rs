// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the listing type of an admin listing revision.
    pub enum AdminListingRevisionListingType {
        OciApplication = "OCI_APPLICATION",
        LeadGeneration = "LEAD_GENERATION",
        Service = "SERVICE",
    }
}
