// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the license of a manage license.
    pub enum ManageLicenseLicense {
        StandardEdition = "STANDARD_EDITION",
        EnterpriseEdition = "ENTERPRISE_EDITION",
        EnterpriseEditionForGpuInfrastructure = "ENTERPRISE_EDITION_FOR_GPU_INFRASTRUCTURE",
    }
}
