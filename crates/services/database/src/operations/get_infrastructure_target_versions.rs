// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the infrastructure target versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetInfrastructureTargetVersions = GET "/infrastructureTargetVersions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/InfrastructureTargetVersion/GetInfrastructureTargetVersions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the target resource.
        target_resource_id = query "targetResourceId" (String);
        /// The type of the target resource.
        target_resource_type = query "targetResourceType"
            (models::GetInfrastructureTargetVersionsTargetResourceType);
    }
    returns { json(models::InfrastructureTargetVersion) }
}
