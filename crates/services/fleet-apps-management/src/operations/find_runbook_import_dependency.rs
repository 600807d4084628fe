// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Finds the runbook import dependency.
    ///
    /// The response has the header `opc-total-items`.
    FindRunbookImportDependency = POST "/runbooks/actions/findImportDependencies",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/RunbookImportDependencyCollection/FindRunbookImportDependency";
    facts { with_secret_fields(&["url"]); }
    required {
        find_runbook_import_dependency_details = json(models::FindRunbookImportDependencyDetails);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::RunbookImportDependencyCollection),
        items(models::RunbookTransferDependencySummary = |page| page.items),
    }
}
