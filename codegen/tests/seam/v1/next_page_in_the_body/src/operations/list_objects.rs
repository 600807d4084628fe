// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::next_page_in_the_body::models;

operation! {
    /// Lists the objects.
    ListObjects = GET "/objects";
    optional {
        /// The start.
        start = query "start" (String);
    }
    returns {
        pages(models::ListObjects, "start", |page| page.next_start_with.clone()),
        items(models::ObjectSummary = |page| page.objects),
    }
}
