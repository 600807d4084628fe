// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the role grant paths.
    ListRoleGrantPaths = GET "/securityPolicyReports/{securityPolicyReportId}/roleGrantPaths",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/RoleGrantPathCollection/ListRoleGrantPaths";
    required {
        security_policy_report_id = path "securityPolicyReportId" (String);
        grantee = query "grantee" (String);
        granted_role = query "grantedRole" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RoleGrantPathCollection),
        items(models::RoleGrantPathSummary = |page| page.items),
    }
}
