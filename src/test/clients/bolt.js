import './bolt/talk.js';
import './bolt/commands.js';
import './bolt/clicks.js';
import './bolt/forms.js';
import './bolt/home.js';
