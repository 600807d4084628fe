// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the annotation.
    ///
    /// The response has the header `etag`.
    UpdateAnnotation = PUT "/annotations/{annotationId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Annotation/UpdateAnnotation";
    required {
        annotation_id = path "annotationId" (String);
        update_annotation_details = json(models::UpdateAnnotationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Annotation) }
    then { settled(get_annotation, models::Annotation, models::AnnotationLifecycleState); }
}
