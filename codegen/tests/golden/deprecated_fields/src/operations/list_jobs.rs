// @generated from spec/deprecated-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::deprecated_fields::models;

operation! {
    /// Lists the jobs.
    ///
    /// Deprecated.
    ListJobs = GET "/jobs";
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns { pages(models::JobCollection), items(String = |page| page.items.unwrap_or_default()) }
}
