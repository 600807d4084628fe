// @generated from spec/pages-of-collections.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::pages_of_collections::models;

operation! {
    /// Lists the jobs.
    ListJobs = GET "/jobs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page.
        page = query "page" (String);
    }
    returns { pages(models::JobCollection), items(models::Job = |page| page.items) }
}
