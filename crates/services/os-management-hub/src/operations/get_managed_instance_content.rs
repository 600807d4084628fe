// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the managed instance content.
    ///
    /// The response has the header `etag`.
    GetManagedInstanceContent = GET "/managedInstances/{managedInstanceId}/content",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/GetManagedInstanceContent";
    facts { with_accept("application/x-yaml"); }
    required {
        managed_instance_id = path "managedInstanceId" (String);
        vulnerability_type = query_each "vulnerabilityType"
            ([models::GetManagedInstanceContentVulnerabilityType]);
    }
    optional {
        /// The names of the errata, such as `ELSA-2020-5804`.
        advisory_name = query_each "advisoryName" ([String]);
        /// Filters by the names of the errata, such as `ELSA-2020-5804`: with this text anywhere in
        /// it.
        advisory_name_contains = query "advisoryNameContains" (String);
        /// The type of the advisory.
        advisory_type = query_each "advisoryType" ([models::GetManagedInstanceContentAdvisoryType]);
        /// The vulnerability names.
        vulnerability_name = query_each "vulnerabilityName" ([String]);
        /// Filters by the vulnerability name: with this text anywhere in it.
        vulnerability_name_contains = query "vulnerabilityNameContains" (String);
        /// The format of the report. Default: `csv`.
        report_format = query "reportFormat" (models::GetManagedInstanceContentReportFormat);
    }
    returns { text }
}
