//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use serde_json::{Map, Value};
use threelo_rest::typed::{Model, ModelError, Open, Reader, Writer};

use crate::v1::common::{
    ContentLookAndFeel, HeaderLookAndFeel, HorizontalHeaderLookAndFeel, LookAndFeel,
    LookAndFeelHeadings, MenusLookAndFeel,
};

/// `LookAndFeelSelection` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookAndFeelSelection {
    /// `spaceKey`.
    pub space_key: Option<String>,
    /// `lookAndFeelType`.
    pub look_and_feel_type: Option<Open<LookAndFeelSelectionLookAndFeelType>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl LookAndFeelSelection {
    /// Returns one with what is required.
    pub fn new(
        space_key: impl Into<String>,
        look_and_feel_type: impl Into<Open<LookAndFeelSelectionLookAndFeelType>>,
    ) -> Self {
        Self {
            space_key: Some(space_key.into()),
            look_and_feel_type: Some(look_and_feel_type.into()),
            ..Default::default()
        }
    }
}

impl Model for LookAndFeelSelection {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            space_key: reader.optional("spaceKey")?,
            look_and_feel_type: reader.optional("lookAndFeelType")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("spaceKey", &self.space_key);
        writer.optional("lookAndFeelType", &self.look_and_feel_type);
        writer.finish()
    }
}

/// The known values of an `Open<LookAndFeelSelectionLookAndFeelType>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum LookAndFeelSelectionLookAndFeelType {}

impl LookAndFeelSelectionLookAndFeelType {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `custom`.
    pub const CUSTOM: Open<Self> = Open::known("custom");
    /// `theme`.
    pub const THEME: Open<Self> = Open::known("theme");
}

/// `LookAndFeelSettings` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookAndFeelSettings {
    /// `selected`.
    pub selected: Option<Open<LookAndFeelSettingsSelected>>,
    /// `global`.
    pub global: Option<Box<LookAndFeel>>,
    /// `theme`.
    pub theme: Option<Box<LookAndFeel>>,
    /// `custom`.
    pub custom: Option<Box<LookAndFeel>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LookAndFeelSettings {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            selected: reader.optional("selected")?,
            global: reader.optional("global")?,
            theme: reader.optional("theme")?,
            custom: reader.optional("custom")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("selected", &self.selected);
        writer.optional("global", &self.global);
        writer.optional("theme", &self.theme);
        writer.optional("custom", &self.custom);
        writer.finish()
    }
}

/// The known values of an `Open<LookAndFeelSettingsSelected>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum LookAndFeelSettingsSelected {}

impl LookAndFeelSettingsSelected {
    /// `global`.
    pub const GLOBAL: Open<Self> = Open::known("global");
    /// `custom`.
    pub const CUSTOM: Open<Self> = Open::known("custom");
}

/// `LookAndFeelWithLinks` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookAndFeelWithLinks {
    /// `headings`.
    pub headings: Option<LookAndFeelHeadings>,
    /// `links`.
    pub links: Option<LookAndFeelHeadings>,
    /// `menus`.
    pub menus: Option<MenusLookAndFeel>,
    /// `header`.
    pub header: Option<Box<HeaderLookAndFeel>>,
    /// `horizontalHeader`.
    pub horizontal_header: Option<Box<HorizontalHeaderLookAndFeel>>,
    /// `content`.
    pub content: Option<ContentLookAndFeel>,
    /// `bordersAndDividers`.
    pub borders_and_dividers: Option<LookAndFeelHeadings>,
    /// `spaceReference`.
    pub space_reference: Option<Map<String, Value>>,
    /// `_links`.
    pub links_: Option<Map<String, Value>>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for LookAndFeelWithLinks {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            headings: reader.optional("headings")?,
            links: reader.optional("links")?,
            menus: reader.optional("menus")?,
            header: reader.optional("header")?,
            horizontal_header: reader.optional("horizontalHeader")?,
            content: reader.optional("content")?,
            borders_and_dividers: reader.optional("bordersAndDividers")?,
            space_reference: reader.optional("spaceReference")?,
            links_: reader.optional("_links")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("headings", &self.headings);
        writer.optional("links", &self.links);
        writer.optional("menus", &self.menus);
        writer.optional("header", &self.header);
        writer.optional("horizontalHeader", &self.horizontal_header);
        writer.optional("content", &self.content);
        writer.optional("bordersAndDividers", &self.borders_and_dividers);
        writer.optional("spaceReference", &self.space_reference);
        writer.optional("_links", &self.links_);
        writer.finish()
    }
}

/// `SystemInfoEntity` of the API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemInfoEntity {
    /// `cloudId`.
    pub cloud_id: Option<String>,
    /// `commitHash`.
    pub commit_hash: Option<String>,
    /// `baseUrl`.
    pub base_url: Option<String>,
    /// `fallbackBaseUrl`.
    pub fallback_base_url: Option<String>,
    /// `edition`.
    pub edition: Option<String>,
    /// `siteTitle`.
    pub site_title: Option<String>,
    /// `defaultLocale`.
    pub default_locale: Option<String>,
    /// `defaultTimeZone`.
    pub default_time_zone: Option<String>,
    /// `microsPerimeter`.
    pub micros_perimeter: Option<String>,
    /// Members without a field of their own, and those that are null.
    pub extra: Map<String, Value>,
}

impl Model for SystemInfoEntity {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let mut reader = Reader::new(value)?;
        Ok(Self {
            cloud_id: reader.optional("cloudId")?,
            commit_hash: reader.optional("commitHash")?,
            base_url: reader.optional("baseUrl")?,
            fallback_base_url: reader.optional("fallbackBaseUrl")?,
            edition: reader.optional("edition")?,
            site_title: reader.optional("siteTitle")?,
            default_locale: reader.optional("defaultLocale")?,
            default_time_zone: reader.optional("defaultTimeZone")?,
            micros_perimeter: reader.optional("microsPerimeter")?,
            extra: reader.rest(),
        })
    }

    fn to_value(&self) -> Value {
        let mut writer = Writer::new(&self.extra);
        writer.optional("cloudId", &self.cloud_id);
        writer.optional("commitHash", &self.commit_hash);
        writer.optional("baseUrl", &self.base_url);
        writer.optional("fallbackBaseUrl", &self.fallback_base_url);
        writer.optional("edition", &self.edition);
        writer.optional("siteTitle", &self.site_title);
        writer.optional("defaultLocale", &self.default_locale);
        writer.optional("defaultTimeZone", &self.default_time_zone);
        writer.optional("microsPerimeter", &self.micros_perimeter);
        writer.finish()
    }
}
