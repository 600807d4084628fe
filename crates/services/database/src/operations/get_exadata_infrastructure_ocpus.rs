// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Exadata infrastructure OCPUs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExadataInfrastructureOcpus =
        GET "/autonomousExadataInfrastructures/{autonomousExadataInfrastructureId}/ocpus",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/OCPUs/GetExadataInfrastructureOcpus";
    facts { without_default_retry(); }
    required {
        autonomous_exadata_infrastructure_id = path "autonomousExadataInfrastructureId" (String);
    }
    returns { json(models::OCPUs) }
}
