// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A format entry.
    ///
    /// The field `type` selects the variant.
    pub enum FormatEntry by "type" {
        DeleteRows(models::DeleteRowsFormatEntry) = "DELETE_ROWS", as_delete_rows;
        DeterministicEncryption(models::DeterministicEncryptionFormatEntry)
            = "DETERMINISTIC_ENCRYPTION", as_deterministic_encryption;
        DeterministicEncryptionDate(models::DeterministicEncryptionDateFormatEntry)
            = "DETERMINISTIC_ENCRYPTION_DATE", as_deterministic_encryption_date;
        DeterministicSubstitution(models::DeterministicSubstitutionFormatEntry)
            = "DETERMINISTIC_SUBSTITUTION", as_deterministic_substitution;
        FixedNumber(models::FixedNumberFormatEntry) = "FIXED_NUMBER", as_fixed_number;
        FixedString(models::FixedStringFormatEntry) = "FIXED_STRING", as_fixed_string;
        LibraryMaskingFormat(models::LibraryMaskingFormatEntry) = "LIBRARY_MASKING_FORMAT",
            as_library_masking_format;
        NullValue(models::NullValueFormatEntry) = "NULL_VALUE", as_null_value;
        Pattern(models::PatternFormatEntry) = "PATTERN", as_pattern;
        PostProcessingFunction(models::PPFFormatEntry) = "POST_PROCESSING_FUNCTION",
            as_post_processing_function;
        PreserveOriginalData(models::PreserveOriginalDataFormatEntry) = "PRESERVE_ORIGINAL_DATA",
            as_preserve_original_data;
        RandomDate(models::RandomDateFormatEntry) = "RANDOM_DATE", as_random_date;
        RandomDecimalNumber(models::RandomDecimalNumberFormatEntry) = "RANDOM_DECIMAL_NUMBER",
            as_random_decimal_number;
        RandomDigits(models::RandomDigitsFormatEntry) = "RANDOM_DIGITS", as_random_digits;
        RandomList(models::RandomListFormatEntry) = "RANDOM_LIST", as_random_list;
        RandomNumber(models::RandomNumberFormatEntry) = "RANDOM_NUMBER", as_random_number;
        RandomString(models::RandomStringFormatEntry) = "RANDOM_STRING", as_random_string;
        RandomSubstitution(models::RandomSubstitutionFormatEntry) = "RANDOM_SUBSTITUTION",
            as_random_substitution;
        RegularExpression(models::RegularExpressionFormatEntry) = "REGULAR_EXPRESSION",
            as_regular_expression;
        Shuffle(models::ShuffleFormatEntry) = "SHUFFLE", as_shuffle;
        SqlExpression(models::SQLExpressionFormatEntry) = "SQL_EXPRESSION", as_sql_expression;
        Substring(models::SubstringFormatEntry) = "SUBSTRING", as_substring;
        TruncateTable(models::TruncateTableFormatEntry) = "TRUNCATE_TABLE", as_truncate_table;
        UserDefinedFunction(models::UDFFormatEntry) = "USER_DEFINED_FUNCTION",
            as_user_defined_function;
    }
    shared {
        /// The description.
        description = "description", str, in DeleteRows DeterministicEncryption
            DeterministicEncryptionDate DeterministicSubstitution FixedNumber FixedString
            LibraryMaskingFormat NullValue Pattern PostProcessingFunction PreserveOriginalData
            RandomDate RandomDecimalNumber RandomDigits RandomList RandomNumber RandomString
            RandomSubstitution RegularExpression Shuffle SqlExpression Substring TruncateTable
            UserDefinedFunction;
    }
}
