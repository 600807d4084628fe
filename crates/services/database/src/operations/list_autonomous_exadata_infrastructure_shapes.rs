// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous Exadata infrastructure shapes.
    ///
    /// Deprecated.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousExadataInfrastructureShapes = GET "/autonomousExadataInfrastructureShapes",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousExadataInfrastructureShapeSummary/ListAutonomousExadataInfrastructureShapes";
    facts { without_default_retry(); }
    required {
        availability_domain = query "availabilityDomain" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::AutonomousExadataInfrastructureShapeSummary>),
        items(models::AutonomousExadataInfrastructureShapeSummary),
    }
}
