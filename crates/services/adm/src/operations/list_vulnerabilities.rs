// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the vulnerabilities.
    ListVulnerabilities = GET "/vulnerabilityAudits/{vulnerabilityAuditId}/vulnerabilities",
        "https://docs.oracle.com/iaas/api/#/en/adm/20220421/VulnerabilityAudit/ListVulnerabilities";
    required {
        vulnerability_audit_id = path "vulnerabilityAuditId" (String);
    }
    optional {
        /// Filters by whether the vulnerability directly affects an artifact of the audit.
        is_direct_vulnerability = query "isDirectVulnerability" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::VulnerabilityDetailsCollection),
        items(models::VulnerabilityDetails = |page| page.items),
    }
}
