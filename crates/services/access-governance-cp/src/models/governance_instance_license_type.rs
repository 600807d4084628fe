// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the license type of a governance instance.
    pub enum GovernanceInstanceLicenseType {
        NewLicense = "NEW_LICENSE",
        BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE",
        AgOracleWorkloads = "AG_ORACLE_WORKLOADS",
        AgOci = "AG_OCI",
    }
}
