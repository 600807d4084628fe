// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which object to rename, and how.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameObjectDetails {
    /// The name that the object has.
    pub source_name: String,
    /// The name that the object is to have.
    pub new_name: String,
    /// Only rename the object if it still has this etag.
    pub src_obj_if_match_e_tag: Option<String>,
    /// Only rename if the object that would be replaced still has this etag.
    pub new_obj_if_match_e_tag: Option<String>,
    /// `*` makes it fail if the new name is taken; nothing else may be given.
    pub new_obj_if_none_match_e_tag: Option<String>,
}

impl RenameObjectDetails {
    /// With the members that are required.
    pub fn new(source_name: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self {
            source_name: source_name.into(),
            new_name: new_name.into(),
            ..Self::default()
        }
    }

    /// Sets [`source_name`](Self::source_name).
    #[must_use]
    pub fn with_source_name(mut self, source_name: impl Into<String>) -> Self {
        self.source_name = source_name.into();
        self
    }

    /// Sets [`new_name`](Self::new_name).
    #[must_use]
    pub fn with_new_name(mut self, new_name: impl Into<String>) -> Self {
        self.new_name = new_name.into();
        self
    }

    /// Sets [`src_obj_if_match_e_tag`](Self::src_obj_if_match_e_tag).
    #[must_use]
    pub fn with_src_obj_if_match_e_tag(
        mut self,
        src_obj_if_match_e_tag: impl Into<String>,
    ) -> Self {
        self.src_obj_if_match_e_tag = Some(src_obj_if_match_e_tag.into());
        self
    }

    /// Sets [`new_obj_if_match_e_tag`](Self::new_obj_if_match_e_tag).
    #[must_use]
    pub fn with_new_obj_if_match_e_tag(
        mut self,
        new_obj_if_match_e_tag: impl Into<String>,
    ) -> Self {
        self.new_obj_if_match_e_tag = Some(new_obj_if_match_e_tag.into());
        self
    }

    /// Sets [`new_obj_if_none_match_e_tag`](Self::new_obj_if_none_match_e_tag).
    #[must_use]
    pub fn with_new_obj_if_none_match_e_tag(
        mut self,
        new_obj_if_none_match_e_tag: impl Into<String>,
    ) -> Self {
        self.new_obj_if_none_match_e_tag = Some(new_obj_if_none_match_e_tag.into());
        self
    }
}

impl Model for RenameObjectDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "sourceName" => generated::read(&mut self.source_name, map),
            "newName" => generated::read(&mut self.new_name, map),
            "srcObjIfMatchETag" => generated::read(&mut self.src_obj_if_match_e_tag, map),
            "newObjIfMatchETag" => generated::read(&mut self.new_obj_if_match_e_tag, map),
            "newObjIfNoneMatchETag" => {
                generated::read(&mut self.new_obj_if_none_match_e_tag, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "sourceName", &self.source_name)?;
        generated::write(map, "newName", &self.new_name)?;
        generated::write(map, "srcObjIfMatchETag", &self.src_obj_if_match_e_tag)?;
        generated::write(map, "newObjIfMatchETag", &self.new_obj_if_match_e_tag)?;
        generated::write(
            map,
            "newObjIfNoneMatchETag",
            &self.new_obj_if_none_match_e_tag,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(RenameObjectDetails);
