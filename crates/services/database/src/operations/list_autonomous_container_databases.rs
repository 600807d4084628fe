// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous container databases.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousContainerDatabases = GET "/autonomousContainerDatabases",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousContainerDatabase/ListAutonomousContainerDatabases";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword", "vpcPassword"]);
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the Autonomous Exadata infrastructure.
        autonomous_exadata_infrastructure_id = query "autonomousExadataInfrastructureId" (String);
        /// Filters by the OCID of the Autonomous VM cluster.
        autonomous_vm_cluster_id = query "autonomousVmClusterId" (String);
        /// Filters by the type of the infrastructure.
        infrastructure_type = query "infrastructureType"
            (models::AutonomousContainerDatabaseInfrastructureType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAutonomousContainerDatabasesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::AutonomousContainerDatabaseLifecycleState);
        /// Filters by the name of the availability domain.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the type of the service level agreement.
        service_level_agreement_type = query "serviceLevelAgreementType" (String);
        /// Filters by the OCID of the cloud Autonomous VM cluster.
        cloud_autonomous_vm_cluster_id = query "cloudAutonomousVmClusterId" (String);
    }
    returns {
        pages(Vec<models::AutonomousContainerDatabaseSummary>),
        items(models::AutonomousContainerDatabaseSummary),
    }
}
