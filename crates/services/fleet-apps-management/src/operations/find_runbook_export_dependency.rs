// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Finds the runbook export dependency.
    ///
    /// The response has the header `opc-total-items`.
    FindRunbookExportDependency = POST "/runbooks/actions/findExportDependencies",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookExportDependencyCollection/FindRunbookExportDependency";
    required {
        find_runbook_export_dependency_details = json(models::FindRunbookExportDependencyDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RunbookExportDependencyCollection),
        items(models::RunbookTransferDependencySummary = |page| page.items),
    }
}
