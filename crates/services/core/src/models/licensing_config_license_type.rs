// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the license type of a licensing configuration.
    pub enum LicensingConfigLicenseType {
        OciProvided = "OCI_PROVIDED",
        BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE",
        PartnerProvided = "PARTNER_PROVIDED",
    }
}
