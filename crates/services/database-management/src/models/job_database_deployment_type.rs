// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the deployment type of a job database.
    pub enum JobDatabaseDeploymentType {
        Onpremise = "ONPREMISE",
        Bm = "BM",
        Vm = "VM",
        Exadata = "EXADATA",
        ExadataCc = "EXADATA_CC",
        Autonomous = "AUTONOMOUS",
        ExadataXs = "EXADATA_XS",
    }
}
