// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of an import format.
    pub enum ImportFormatName {
        JsonlConsolidated = "JSONL_CONSOLIDATED",
        JsonlCompactPlusContent = "JSONL_COMPACT_PLUS_CONTENT",
        Conll = "CONLL",
        Spacy = "SPACY",
        Coco = "COCO",
        Yolo = "YOLO",
        PascalVoc = "PASCAL_VOC",
    }
}
