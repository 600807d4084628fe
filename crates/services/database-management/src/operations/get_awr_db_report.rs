// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Gets the AWR DB report.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAwrDbReport = GET "/managedDatabases/{managedDatabaseId}/awrDbs/{awrDbId}/awrDbReport",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/GetAwrDbReport";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
        awr_db_id = path "awrDbId" (String);
    }
    optional {
        /// The inst nums.
        inst_nums = query_list "instNums" ([i64]);
        /// Filters by the ID of the begin sn: at least this value.
        begin_sn_id_greater_than_or_equal_to = query "beginSnIdGreaterThanOrEqualTo" (i64);
        /// Filters by the ID of the end sn: at most this value.
        end_sn_id_less_than_or_equal_to = query "endSnIdLessThanOrEqualTo" (i64);
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// The type of the report.
        report_type = query "reportType" (models::GetAwrDbReportReportType);
        /// The ID of the database container. It is not an OCID.
        container_id = query "containerId" (i64);
        /// The format of the report.
        report_format = query "reportFormat" (models::GetAwrDbReportReportFormat);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns { json(models::AwrDbReport) }
}
