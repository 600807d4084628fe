// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A field value.
    ///
    /// The field `valueType` selects the variant.
    pub enum FieldValue by "valueType" {
        Array(models::ValueArray) = "ARRAY", as_array;
        Date(models::ValueDate) = "DATE", as_date;
        Integer(models::ValueInteger) = "INTEGER", as_integer;
        Number(models::ValueNumber) = "NUMBER", as_number;
        PhoneNumber(models::ValuePhoneNumber) = "PHONE_NUMBER", as_phone_number;
        String(models::ValueString) = "STRING", as_string;
        Time(models::ValueTime) = "TIME", as_time;
    }
    shared {
        /// The text.
        text = "text", str, in Array Date Integer Number PhoneNumber String Time;
        /// The confidence score, from 0 to 1.
        confidence = "confidence", copy f64, in Array Date Integer Number PhoneNumber String Time;
        /// The bounding polygon.
        bounding_polygon = "boundingPolygon", ref models::BoundingPolygon, in Array Date Integer
            Number PhoneNumber String Time;
        /// The indexes of the words.
        word_indexes = "wordIndexes", ref [i64], in Array Date Integer Number PhoneNumber String
            Time;
    }
}
