// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the sandbox command.
    ListSandboxCommand = GET "/sandboxes/{sandboxId}/commands";
    required {
        sandbox_id = path "sandboxId" (String);
    }
    optional {
        /// The ID of the sandbox command.
        command_id = query "commandId" (String);
        /// The field to sort by. The default order is ascending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSandboxCommandSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SandboxCommandCollection),
        items(models::SandboxCommandSummary = |page| page.items),
    }
}
